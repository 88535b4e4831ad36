package vn.sohoi.reorganisation;

import org.springframework.stereotype.Component;

/** What every act on a plan asks: its rows and who may. */
@Component
record PlanParts(PlanRows plans, ContentRows contents, PieceRows pieces, SideRows sides, PlanGate gate) {}
