-- How long the names of children who were helped and of those who gave are kept: proposed, until somebody who answers for it confirms.
insert into privacy.use (use, basis, consent, receivers, months, counted, proposed, valid, author) values
  ('help', 'Chăm lo, giúp đỡ phụ nữ và trẻ em khó khăn theo Điều lệ Hội', false,
   'Chi hội và Hội xã, phường đã giúp; cấp trên chỉ nhận số liệu', 60, 'ENDED', true, '[2026-01-01,)', 'book');
