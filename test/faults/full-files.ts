import { logHash } from '../../src/bundle/check-log.ts'
import { smallFiles } from '../support/bundle.ts'

/** A small study in which every table, a text and a log stand, and everything refers to something. */
export function fullFiles(): Map<string, Uint8Array> {
  const entry = {
    seq: 1,
    at: '2026-11-24T08:00:00Z',
    who: 'ketua',
    what: 'issue',
    before: null,
    after: { id: 'isu-1' },
  }
  return smallFiles({
    'issues.csv': 'id,title,note,source,warna\nisu-1,Satu,"a, ""b""\n=1+1",s1,biru\n',
    'scores.csv': 'issue,criterion,rater,points,reason\nisu-1,a,p1,7,jelas\nisu-1,a,p2,,\n',
    'printed.csv': 'issue,total,rank,source\nisu-1,7.5,1,s1\n',
    'recap.csv': 'category,region,period,unit,value,state,source\nppks-1,16.04,2021,entry,42,reported,s1\n',
    'sources.csv': 'id,kind,title,date,place,file,citation\ns1,interview,Wawancara,2021-02-28,Lahat,sources/s1.txt,\n',
    'sources/s1.txt': '😀 petugas jarang datang\r\n',
    'codes.csv': 'id,parent,name,definition\nk1,,Petugas,\nk2,k1,Jarang,\n',
    'quotes.csv': 'id,source,code,start,end,text,before,after\nq1,s1,k2,2,9,petugas,😀 , jarang\n',
    'factors.csv': 'id,text,locus,effect\nf1,Petugas kurang,internal,hinders\n',
    'evidence.csv':
      'from,to,stance\nquote:q1,factor:f1,supporting\nfigure:ppks-1@16.04@2021,issue:isu-1,contradicting\n',
    'projects.csv': 'id,issue,title,label,owner,status,start,end\np1,isu-1,Aksi,A,ketua,running,2021-03-01,\n',
    'milestones.csv': 'id,project,title,horizon,due,done,output\nm1,p1,Tim,short,2021-03-31,,SK\n',
    'measures.csv':
      'id,project,wave,indicator,unit,direction,value,date,source\nu1,p1,T0,Kunjungan,kali,up,-12.5,2021-03-01,s1\n',
    'log.jsonl': `${JSON.stringify({ ...entry, hash: logHash('0'.repeat(64), entry) })}\n`,
  })
}
