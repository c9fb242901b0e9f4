const offline = {"root":"/"};
importScripts("/assets/c063d3bf/offline-end.js");
