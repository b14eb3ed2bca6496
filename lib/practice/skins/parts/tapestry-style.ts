export const TAPESTRY_CSS = `
body{margin:0;font:13px/1.7 "Microsoft YaHei",sans-serif;color:#333;background:#f3f6fa}
#header{background:#0a5aa8;color:#fff;padding:14px 30px;overflow:hidden} #header h1{margin:0;font-size:22px;float:left}
#header .user{float:right} #header .user a{color:#fff;margin-left:14px}
#wrap{width:980px;margin:12px auto;background:#fff;padding:16px 24px;overflow:hidden}
#nav{float:left;width:150px;margin:0 20px 0 0;padding:0;list-style:none} #nav li{border-bottom:1px solid #dde6f0;padding:8px}
#nav .selected a{color:#c00;font-weight:bold} #main{overflow:hidden}
a{color:#0a5aa8;text-decoration:none} h2{font-size:18px;border-bottom:2px solid #0a5aa8}
fieldset{border:1px solid #c9d8e8;margin:0 0 14px;padding:8px 16px} legend{font-weight:bold;color:#0a5aa8}
.row{padding:4px 0;clear:both} .row label.name{display:inline-block;width:170px;text-align:right;margin-right:8px;vertical-align:top}
.must{color:#e00} .tip{color:#999;margin-left:6px} .err{color:#e00;margin-left:6px} .val{display:inline-block}
input[type=text],input[type=password]{width:220px;height:22px;border:1px solid #bbb}
table.grid{width:100%;border-collapse:collapse} table.grid th,table.grid td{border:1px solid #d5e0ec;padding:6px 8px} table.grid th{background:#eef4fb}
table.grid input{width:90px!important}
.btn,.submit{display:inline-block;background:#0a6cc8;color:#fff;border:0;padding:5px 18px;margin:0 6px;cursor:pointer}
.apps{list-style:none;padding:0;overflow:hidden} .apps li{float:left;width:200px;height:120px;border:1px solid #d5e0ec;margin:6px;padding:8px;text-align:center}
.palette td{vertical-align:top} .palette select{width:180px;height:110px} .palette a{display:block;padding:2px 8px}
.note{background:#fff8e1;border:1px solid #f0d48a;padding:8px 14px;margin-bottom:12px}
#tcBox{position:fixed;top:30%;left:50%;margin-left:-190px;width:380px;background:#fff;border:4px solid #0a5aa8}
#tcBox .tcTop{background:#0a5aa8;color:#fff;padding:4px 10px} #closeTcBox{float:right;color:#fff;cursor:pointer} #tcBox .tcCon{padding:20px}
.tcTip{position:fixed;top:40%;left:42%;background:#333;color:#fff;padding:10px 26px}
.tree-pop{border:1px solid #bbb;max-height:240px;overflow:auto} .tree-pop ul{list-style:none;padding-left:16px;margin:0} .sw{display:inline-block;width:14px;cursor:pointer}
#footer{text-align:center;color:#777;padding:14px}`;
