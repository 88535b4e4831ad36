-- Who came to an activity and is no member of the branch stands there by name for two years.
insert into privacy.use (use, basis, consent, receivers, months, counted, proposed, valid, author) values
  ('guests', 'Ghi khách dự hoạt động của Hội', false, 'Đơn vị tổ chức hoạt động', 24, 'ENDED', true, '[2026-01-01,)', 'book');
