// Stands for openHAB's JavaScript library, as far as the example rules use it. "house" is the test.
(() => {
  const item = (name) => ({
    name,
    get state() {
      return house.state(name);
    },
    postUpdate: (state) => house.update(name, String(state))
  });
  globalThis.items = { getItem: item };
  globalThis.rules = { JSRule: (rule) => house.add(rule.name, rule.triggers[0], (event) => rule.execute(event)) };
  globalThis.triggers = {
    ItemStateChangeTrigger: (name) => `Item ${name} changed`,
    ChannelEventTrigger: (channel, event) => `Channel "${channel}" triggered ${event}`,
    GenericCronTrigger: (expression) => `Time cron "${expression}"`
  };
  globalThis.actions = {
    thingActions: (scope, thing) => house.actions(scope, thing),
    Voice: { say: (text) => house.say(text) }
  };
  globalThis.time = {
    toZDT: (of) => (of === undefined ? house.now() : house.time(of.state)),
    DateTimeFormatter: Java.type('java.time.format.DateTimeFormatter')
  };
  globalThis.console = { warn: (text) => house.warn(text) };
})();
