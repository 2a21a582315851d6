-- Why: a page that shows 260 people wrote its lines for the read log in 8 ms, a quarter of it in a regular expression
-- that looked at each of their words. The same letters are allowed; taking them off the end asks a tenth of the time.
alter domain accounts.log_word drop constraint log_word_check;
alter domain accounts.log_word add constraint log_word_check check (length(value) <= 120
  and rtrim(value, 'abcdefghijklmnopqrstuvwxyz0123456789 ,.:/_-') = '');
