-- Free words about her may be emptied; the days stay.
grant update (reason) on membership.stay_correction to sohoi_app;
grant update (was_year, was_month, was_day, reason) on membership.joined_correction to sohoi_app;
