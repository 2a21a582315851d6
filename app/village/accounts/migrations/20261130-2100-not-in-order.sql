-- Why: whoever used emergency access reads it when a colleague signed that it was not in order.
call accounts.more_notices('{emergency-wrong}');
