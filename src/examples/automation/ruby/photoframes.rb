# frozen_string_literal: true

# Two rules in Ruby. Put this file into conf/automation/ruby; it needs the add-on "JRuby Scripting" and uses the items of
# photoframes.items.

rule "The doorbell's picture goes to Gran" do
  changed Doorbell_Snapshot
  run do
    frame = things["auraframes:frame:home:gran"]
    result = frame.upload_image("Doorbell_Snapshot", "At our door, #{Time.now.strftime("%H:%M")}")
    logger.warn("No doorbell picture for Gran: #{result["message"]}") unless result["success"]
  end
end

rule "The frame is off when nobody is home" do
  changed Somebody_Home
  run do
    frame = things["auraframes:frame:home:hallway"]
    frame.set_display(Somebody_Home.on?)
  end
end
