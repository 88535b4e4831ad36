package vn.sohoi.indicators;

import org.springframework.stereotype.Component;

/** What the book believed at an instant, and what it learnt since. */
@Component
record Beliefs(Seals seals, Since since) {}
