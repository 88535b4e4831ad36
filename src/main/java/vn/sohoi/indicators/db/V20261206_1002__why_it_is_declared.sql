-- What the book lacks where an indicator is only declared (decision 0089). The features named so far are there by now, and what they
-- would have to hold is not.
update indicators.entry set awaits = lacks.what
  from (values ('members-ethnic-minority', 'ethnicity'), ('members-religious', 'religion'), ('members-with-card', 'cards'),
               ('dues-payers', 'dues'), ('members-four-virtues', 'virtue'), ('models-directive-05', 'models'),
               ('disabled-women-helped', 'disability'), ('disabled-women', 'disability'), ('targets-reached', 'reached')
       ) lacks (code, what)
 where entry.code = lacks.code and upper_inf(entry.recorded) and entry.answer = 'DECLARED';
