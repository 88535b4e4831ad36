package vn.sohoi.membership;

import org.springframework.stereotype.Component;

/** What every act begins and ends with: may the actor, and who is told. */
@Component
record Steps(RollGate gate, Notices notices) {}
