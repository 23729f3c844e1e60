export { bad, good, type Place, type Problem, type Result } from '../methods/result.ts'
