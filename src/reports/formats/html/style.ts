/**
 * The whole look of a report page. Text colours keep at least 4.5 to 1 on what they stand on. `unicode-bidi: plaintext` lets
 * text from right to left run its way without turning the page round.
 */
export const style = `
:root{--arang:#1A2433;--abu:#526071;--nila:#1E3A6D;--nila-tua:#14284B;--nila-100:#E3EAF4;--daun:#1B6B4A;--kunyit:#8A5A0B;--bata:#A8321F;--kertas:#F5F7FA;--garis:#D5DBE3}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--kertas);color:var(--arang);font:16px/1.55 'Source Sans 3',system-ui,'Noto Sans',sans-serif;font-variant-numeric:tabular-nums lining-nums}
.page{max-width:880px;margin:0 auto;padding:48px 56px;background:#fff}
h1,h2,h3,.letterhead b,.initials{font-family:'Plus Jakarta Sans','Source Sans 3',system-ui,sans-serif;color:var(--nila)}
h1{font-size:30px;line-height:1.2;font-weight:800;margin:20px 0 8px}
h2{font-size:20px;line-height:1.3;font-weight:700;margin:40px 0 10px}
h3{font-size:17px;line-height:1.3;font-weight:700;margin:28px 0 8px}
h1,h2,h3,p,td,th,li,dd,dt,caption,figcaption{unicode-bidi:plaintext;text-align:start;overflow-wrap:anywhere}
p{margin:0 0 12px}
a{color:var(--nila)}
a:focus-visible,.scroll:focus-visible,.drawing:focus-visible{outline:3px solid var(--nila);outline-offset:2px}
.letterhead{display:flex;gap:16px;align-items:center}
.initials{flex:none;width:46px;height:46px;border-radius:4px;background:var(--nila);color:#fff;font-weight:800;font-size:19px;display:flex;align-items:center;justify-content:center}
.letterhead small{display:block;color:var(--abu);font-size:14px;font-weight:600;letter-spacing:.06em;text-transform:uppercase}
.letterhead b{display:block;color:var(--arang);font-size:17px;font-weight:700}
.songket{height:9px;margin:20px 0 0;background:var(--nila-tua) url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='14' height='9'%3E%3Cpath d='M0 9 7 1l7 8z' fill='%23E0A52E'/%3E%3Cpath d='m4.2 9 2.8-3.6L9.8 9z' fill='%2314284B'/%3E%3C/svg%3E") repeat-x}
.subtitle,.source{color:var(--abu)}
.source{font-size:14px;margin:6px 0 24px}
.synthetic{margin:16px 0;padding:10px 14px;border:1px solid var(--kunyit);border-radius:6px;background:#FDF5E3;color:var(--kunyit);font-weight:600}
.summary{margin:18px 0 0;padding:16px 20px;background:var(--kertas);border-left:4px solid var(--nila);border-radius:4px 8px 8px 4px}
.summary p{margin:0}
.scroll{position:relative;overflow-x:auto;margin:14px 0 0}
table{border-collapse:collapse;width:100%;font-size:15px;line-height:1.35}
caption,figcaption{font-size:15px;padding:0 0 6px}
caption b,figcaption b{color:var(--nila);padding-inline-end:.6em}
figcaption{padding:8px 0 0}
th,td{padding:5px 10px;vertical-align:top}
th{font-weight:600}
thead th{overflow-wrap:normal}
.wide thead th{overflow-wrap:anywhere}
tbody th{font-weight:400}
.right{text-align:right}
td.right{white-space:nowrap}
.center{text-align:center}
.data thead th{vertical-align:bottom;border-bottom:1px solid var(--nila)}
.data thead tr:first-child th{border-top:2px solid var(--nila)}
.data tbody tr:nth-child(even){background:var(--kertas)}
.data tbody{border-bottom:2px solid var(--nila)}
.data tbody:has(+ tfoot){border-bottom:1px solid var(--nila)}
.data tfoot{border-bottom:2px solid var(--nila)}
.scoring{font-size:14.5px}
.scoring th,.scoring td{padding:9px 6px}
.scoring thead th{background:var(--nila);color:#fff;vertical-align:middle;text-align:center}
.scoring thead .under{background:var(--nila-100);color:var(--nila-tua);font-size:14px}
.scoring thead small{display:block;font-size:14px;font-weight:400}
.scoring tbody tr{border-bottom:1px solid var(--garis)}
.scoring tbody{border-bottom:2px solid var(--nila)}
.scoring .first td,.scoring .first th{background:#F1F7F4}
.strong{font-weight:700}
.pale{color:var(--abu)}
.good{color:var(--daun);font-weight:700}
.bad,.printed{color:var(--bata)}
.printed{font-weight:400;margin-inline-end:.35em}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
figure{margin:18px 0 28px}
.drawing{overflow-x:auto}
.drawing svg{display:block;width:100%;height:auto}
.findings{list-style:none;margin:0 0 16px;padding:0}
.findings li{margin:0 0 10px;padding:10px 14px;border:1px solid var(--garis);border-left:4px solid var(--abu);border-radius:4px 8px 8px 4px}
.findings p{margin:0}
.findings .tag{font-size:14px;font-weight:700;letter-spacing:.02em;color:var(--abu)}
.findings .headline{font-weight:600}
.findings .bad{border-left-color:var(--bata);color:inherit}.findings .bad .tag{color:var(--bata)}
.findings .notice{border-left-color:var(--kunyit)}.findings .notice .tag{color:var(--kunyit)}
.findings .good{border-left-color:var(--daun);color:inherit;font-weight:400}.findings .good .tag{color:var(--daun)}
sup{line-height:0}
sup a{text-decoration:none;padding:0 2px}
.notes{margin-top:32px;padding-top:12px;border-top:1px solid var(--garis);font-size:14px}
.notes h2{font-size:15px;margin:0 0 6px}
.notes ol{margin:0;padding-inline-start:22px}
.foot{margin-top:36px;padding-top:12px;border-top:1px solid var(--garis);color:var(--abu);font-size:14px}
.signing ul{list-style:none;margin:24px 0 0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(13em,1fr));gap:20px}
.signing li span{display:block;margin-top:64px;padding-top:4px;border-top:1px solid var(--abu);min-height:1.4em}
.opens{display:flex;gap:16px;align-items:center;margin-top:24px;overflow-wrap:anywhere}
.opens svg{width:112px;height:112px}
.opens p{margin:2px 0;font-size:14px}
@media (max-width:640px){.page{padding:24px 16px}h1{font-size:24px}.many{min-width:46em}.drawing svg{min-width:32em}}
@media print{
@page{size:A4;margin:20mm 18mm 20mm 24mm}
html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{background:#fff;font-size:10.5pt}
.page{max-width:none;margin:0;padding:0}
h1{font-size:20pt}h2{font-size:13.5pt}h3{font-size:11pt}
table{font-size:9.5pt}.scoring,.scoring thead .under,.scoring thead small{font-size:8.6pt}
.source,.notes,.foot,.findings .tag,.letterhead small{font-size:8.5pt}
.scroll,.drawing{overflow:visible}
th,td{padding:2.6pt 5pt}
h1,h2,h3,caption{break-after:avoid}
thead{display:table-header-group}
tfoot{display:table-row-group}
tr,figure,.findings li,.summary,.signing li,.opens{break-inside:avoid}
a{color:inherit;text-decoration:none}
.notes{break-before:auto}
}
@media (forced-colors:active){.findings li,.summary{border:1px solid}}
`.trim()
