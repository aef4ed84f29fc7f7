"""Readings: how this oracle reads FORMAT.md where the page leaves something open.

In: nothing. Out: constants that figures.py obeys. Each one names the choice made here
(the most literal reading) and the other possible one. When FORMAT.md settles a question,
change the constant; nothing else needs to be touched.
"""

# "ended (the period is over)": on the last day itself the period is not yet over.
# Other reading (True): over as soon as no days are left, that is on the last day.
ENDED_ON_THE_LAST_DAY = False

# A target of 0 has no percent, but it is a target: a report meets it (`done`).
# Other reading (False): the status is `no-target`.
TARGET_ZERO_IS_A_TARGET = True

# The province-wide target of an indicator does not speak for a group, whose target stays
# the sum of its communes' targets. Other reading (True): "a group follows the province's
# rules" includes the override.
GROUP_TAKES_THE_PROVINCE_TARGET = False

# "more than half of the communes that reported are [stale]": communes whose status for
# that indicator is `stale`. Other reading (False): communes whose newest report is too
# old, whatever their status (done, no-target) is.
PROVINCE_IS_STALE_BY_STATUS = True

# "newest report" in `stale` is the newest one that gives the indicator.
# Other reading (False): the commune's newest report for the campaign.
STALE_BY_INDICATOR = True

# `left_out.rows` counts faulty rows. Other reading (True): log rows dated after `as_of`,
# which "are left out" too, are counted as well.
LEFT_OUT_COUNTS_FUTURE_ROWS = False

# hours is the "sum over rows"; a row of five people gives its hours once.
# Other reading (True): the hours of a row without a volunteer count `people` times.
PEOPLE_MULTIPLY_HOURS = False

# "the sum of the communes' targets" is over all communes, reported or not.
# Other reading (True): over those that reported the indicator.
TARGETS_OF_REPORTING_COMMUNES_ONLY = False

# A commune without any log file has unknown activity: null, never 0.
# Other reading (False): zeros.
NO_LOGS_IS_NULL = True
