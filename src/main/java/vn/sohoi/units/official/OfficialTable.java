package vn.sohoi.units.official;

import java.time.LocalDate;
import java.util.List;

/** A published table, read. */
public sealed interface OfficialTable permits UnitsTable, ConversionTable {
    /** Its name, for the legal basis. */
    String title();

    /** The day it speaks for: of a conversion, the first day of the new order. */
    LocalDate day();

    /** What could not be read or was read past a slip. */
    List<TableFinding> findings();
}
