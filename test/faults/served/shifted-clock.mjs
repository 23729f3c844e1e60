// Loaded before the program: each SIGUSR2 sets its clock back by a day.
const Real = Date
let shift = 0
process.on('SIGUSR2', () => {
  shift -= 86_400_000
})
globalThis.Date = class extends Real {
  constructor(...args) {
    if (args.length > 0) super(...args)
    else super(Real.now() + shift)
  }

  static now() {
    return Real.now() + shift
  }
}
