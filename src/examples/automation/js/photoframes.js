// Six rules in JavaScript. Put this file into conf/automation/js; it needs the add-on "JavaScript Scripting" and uses
// the items of photoframes.items.
// An action returns at once; result.get('success') says whether it was handed over, result.get('message') why not.

const HALLWAY = 'auraframes:frame:home:hallway';
const GRAN = 'auraframes:frame:home:gran';

const frame = (uid) => actions.thingActions('auraframes', uid);

rules.JSRule({
  name: "The doorbell's picture goes to Gran",
  triggers: [triggers.ItemStateChangeTrigger('Doorbell_Snapshot')],
  execute: () => {
    const at = time.toZDT().format(time.DateTimeFormatter.ofPattern('HH:mm'));
    const result = frame(GRAN).uploadImage('Doorbell_Snapshot', `At our door, ${at}`);
    if (!result.get('success')) {
      console.warn(`No doorbell picture for Gran: ${result.get('message')}`);
    }
  }
});

rules.JSRule({
  name: 'A new photo announces itself',
  triggers: [triggers.ChannelEventTrigger('auraframes:frame:home:hallway:activity#event', 'PHOTOS_ADDED')],
  execute: () => actions.Voice.say('There are new photos on the frame in the hallway.')
});

rules.JSRule({
  name: 'The newest photo gets the weather as its caption',
  triggers: [triggers.ItemStateChangeTrigger('Hallway_Latest_Id')],
  execute: (event) => {
    // Not after a start.
    if (event.oldState === 'NULL' || event.newState === 'UNDEF') {
      return;
    }
    // Never over a caption that somebody wrote.
    const listed = frame(HALLWAY).listPhotos(20);
    const photos = listed.get('success') ? JSON.parse(listed.get('photos')) : [];
    const photo = photos.find((each) => each.assetId === event.newState);
    if (!photo || photo.caption) {
      return;
    }
    const weather = [items.getItem('Weather_Condition').state, items.getItem('Outdoor_Temperature').state];
    if (!weather.includes('NULL') && !weather.includes('UNDEF')) {
      frame(HALLWAY).captionPhoto(photo.assetId, weather.join(', '));
    }
  }
});

rules.JSRule({
  name: 'The frame is off when nobody is home',
  triggers: [triggers.ItemStateChangeTrigger('Somebody_Home')],
  // Switching on is refused when it was not switched off here; then its own schedule holds.
  execute: (event) => frame(HALLWAY).setDisplay(event.newState === 'ON')
});

rules.JSRule({
  name: 'Every night the photos come home',
  // The frame's parameter backupSchedule does the same without a rule.
  triggers: [triggers.GenericCronTrigger('0 30 3 * * ?')],
  execute: () => {
    const result = frame(HALLWAY).downloadAll();
    if (!result.get('success')) {
      console.warn(`No backup tonight: ${result.get('message')}`);
    }
  }
});

rules.JSRule({
  name: 'The frame has not been seen for a day',
  triggers: [triggers.GenericCronTrigger('0 5 * * * ?')],
  execute: () => {
    const seen = items.getItem('Hallway_Last_Online');
    const missing = items.getItem('Hallway_Missing');
    if (seen.state === 'NULL' || seen.state === 'UNDEF') {
      return;
    }
    if (time.toZDT(seen).isAfter(time.toZDT().minusDays(1))) {
      missing.postUpdate('OFF');
    } else if (missing.state !== 'ON') {
      missing.postUpdate('ON');
      actions.Voice.say('The frame in the hallway has not been seen for a day.');
    }
  }
});
