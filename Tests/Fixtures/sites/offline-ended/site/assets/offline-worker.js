console.log("begynd");
