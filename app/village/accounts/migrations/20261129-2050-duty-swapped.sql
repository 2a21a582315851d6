-- Why: whoever's week with the village phone was swapped by a colleague is told.
call accounts.more_notices('{duty-swapped,duty-unswapped}');
