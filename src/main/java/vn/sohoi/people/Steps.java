package vn.sohoi.people;

import org.springframework.stereotype.Component;
import vn.sohoi.audit.Audit;

/** What every act on two rows begins and ends with: may the actor, whom does it touch, who is told. */
@Component("peopleSteps")
record Steps(Gate gate, PersonRows persons, Audit audit) {}
