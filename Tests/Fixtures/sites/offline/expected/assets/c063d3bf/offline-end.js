console.log("slut");
