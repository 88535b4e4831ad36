package vn.sohoi.cadres;

import vn.sohoi.kernel.DateSpan;

/**
 * Somebody of a name who held positions before.
 *
 * @param position what she held last
 * @param valid from when to when
 */
public record KnownCadre(CadreId id, String name, Position position, DateSpan valid) {}
