export const JSP_CSS = `
body{margin:0;font:12px/1.8 宋体,SimSun,sans-serif;color:#333;background:#fff}
table{font-size:12px;border-collapse:collapse} td{padding:3px 6px}
img{border:0} a{color:#03c;text-decoration:none}
.top{background:#1b5ea8;color:#fff} .top a{color:#fff} .sys{font-size:22px;font-weight:bold;letter-spacing:2px}
.left{background:#e6eff8} .left td{border-bottom:1px dotted #9bb8d6;padding:6px 14px} .on{font-weight:bold;color:#c00}
.bt{background:#eef4fa;white-space:nowrap} .list td,.form td{border:1px solid #b5cbe3}
.hd td{background:#d4e3f3;font-weight:bold;text-align:center}
.tit{font-size:16px;font-weight:bold;text-align:center;padding:10px}
.sec{background:#cfe0f2;font-weight:bold}
.ro{background:#eee;border:1px solid #ccc} .btnimg{background:#e1ecf7;border:1px solid #6a9bcd;padding:2px 10px}
.foot{color:#666;text-align:center;border-top:2px solid #1b5ea8}
.tips{position:fixed;top:40%;left:40%;background:#ffc;border:1px solid #e0a800;padding:10px 24px}
.win{position:fixed;top:30%;left:35%;width:320px;background:#fff;border:2px solid #1b5ea8}
.win .wt{background:#1b5ea8;color:#fff;padding:3px 8px} .win .wc{padding:16px}
.tree-pop{border:1px solid #999;background:#fff;max-height:260px;overflow:auto;padding:4px} .tree-pop ul{margin:0;padding-left:16px;list-style:none}
.sw{display:inline-block;width:14px;cursor:pointer;font-weight:bold}
.welcome{border:1px solid #e0a800;background:#fffbe6;padding:8px 14px;margin:6px}`;
