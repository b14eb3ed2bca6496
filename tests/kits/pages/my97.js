/** A calendar of the old kind: called from onclick, drawn in a frame of its own, `$dp` tells what is going on. */
window.$dp = { cal: null, el: null, hide: () => {} };
window.WdatePicker = (options = {}) => {
  const el = event.target;
  $dp.el = el;
  $dp.hide();
  const frame = document.createElement('iframe');
  const { left, bottom } = el.getBoundingClientRect();
  frame.style.cssText = `position:absolute;z-index:1000;border:1px solid #999;width:220px;height:230px;left:${left + scrollX}px;top:${bottom + scrollY}px;background:#fff`;
  document.body.append(frame);
  const page = frame.contentDocument;
  let shown = new Date(2026, 10, 1);
  const two = (n) => String(n).padStart(2, '0');
  const chosen = (text) => {
    el.value = text;
    $dp.hide();
    options.onpicked?.call(el, text);
  };
  const draw = () => {
    const [year, month] = [shown.getFullYear(), shown.getMonth()];
    const start = new Date(year, month, 1 - new Date(year, month, 1).getDay());
    let rows = '';
    for (let week = 0; week < 6; week++) {
      rows += '<tr>';
      for (let i = 0; i < 7; i++) {
        const day = new Date(start.getFullYear(), start.getMonth(), start.getDate() + week * 7 + i);
        rows += `<td class="${day.getMonth() === month ? 'Wday' : 'WotherDay'}" data-at="${day.getFullYear()} ${day.getMonth()} ${day.getDate()}">${day.getDate()}</td>`;
      }
      rows += '</tr>';
    }
    page.body.innerHTML = `<div id="dpTitle"><a class="navImg NavImgll" title="上一年">«</a><a class="navImg NavImgl" title="上个月">‹</a>
      <input class="yminput" value="${month + 1}月" size="3"><input class="yminput" value="${year}" size="4">
      <a class="navImg NavImgr" title="下个月">›</a><a class="navImg NavImgrr" title="下一年">»</a></div>
      <table class="WdayTable"><tr><th>日</th><th>一</th><th>二</th><th>三</th><th>四</th><th>五</th><th>六</th></tr>${rows}</table>
      <div><input type="button" value="清空" id="dpClear"><input type="button" value="今天"></div>`;
    const turn = (by) => () => {
      shown = new Date(year, month + by, 1);
      draw();
    };
    for (const [name, by] of [
      ['NavImgll', -12],
      ['NavImgl', -1],
      ['NavImgr', 1],
      ['NavImgrr', 12],
    ])
      page.querySelector(`.${name}`).onclick = turn(by);
    for (const cell of page.querySelectorAll('td'))
      cell.onclick = () => {
        const [y, m, d] = cell.dataset.at.split(' ').map(Number);
        chosen(`${y}-${two(m + 1)}-${two(d)}`);
      };
    page.querySelector('#dpClear').onclick = () => chosen('');
  };
  draw();
  const away = ({ target }) => {
    if (target !== el) $dp.hide();
  };
  document.addEventListener('mousedown', away);
  $dp.hide = () => {
    frame.remove();
    document.removeEventListener('mousedown', away);
  };
};
