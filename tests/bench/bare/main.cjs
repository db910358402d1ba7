// The least an Electron app can be: a window with a heading. What Podium's start is measured against.
const path = require('node:path');
const { app, BrowserWindow } = require('electron');

app.setPath('userData', process.env.PODIUM_DATA_DIR);
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false });
  window.once('ready-to-show', () => window.show());
  window.loadFile(path.join(__dirname, 'index.html'));
});
app.on('window-all-closed', () => app.quit());
