-- Why: whoever gets a week with the village phone from a colleague, or loses one, is told.
call accounts.more_notices('{duty-changed}');
