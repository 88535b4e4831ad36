-- How long names on the lists of poor households are kept: proposed, until somebody who answers for it confirms.
insert into privacy.use (use, basis, consent, receivers, months, counted, proposed, valid, author) values
  ('poverty', 'Giúp phụ nữ nghèo theo Điều lệ Hội và danh sách hộ nghèo của Uỷ ban nhân dân xã, phường', false,
   'Chi hội và Hội xã, phường đã giúp; cấp trên chỉ nhận số liệu', 60, 'ENDED', true, '[2026-01-01,)', 'book');
