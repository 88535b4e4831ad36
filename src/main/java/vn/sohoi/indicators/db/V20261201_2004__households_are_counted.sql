-- Counted from now on; what was declared before stays where it was said. Who was helped to a criterion is guarded: it says
-- that something was wrong at home.
update indicators.entry set answer = 'COUNTED', awaits = null
 where code in ('households-5-no-3-clean', 'member-households', 'households-helped-to-criteria', 'households-with-plaque')
   and upper_inf(recorded);
update indicators.entry set about = 'C3' where code = 'households-helped-to-criteria';
insert into indicators.entry (number, code, name, name_en, kind, measure, about, answer, awaits, numerator, denominator) values
  ('23d', 'households-not-reached', 'Hộ gia đình hội viên chưa có kết quả', 'Member households without a result', 'STOCK', 'HOUSEHOLD', 'C2', 'COUNTED', null, null, null),
  ('23e', 'households-not-reached-share', 'Tỷ lệ hộ gia đình hội viên chưa có kết quả', 'Member households without a result, of all', 'RATIO', 'PERCENT', 'C2', 'RATIO', null, 'households-not-reached', 'member-households');
