package vn.sohoi.access.spi;

import vn.sohoi.kernel.PersonId;

/**
 * A feature whose tables hold words about people. It contributes one as a bean and takes them away when two persons decided
 * so; the privacy desk asks them all and knows none.
 */
public interface ErasesPeople {
    /**
     * Takes away whatever names her: name, numbers, phone, address, free words. Rows that figures count stay as they are,
     * under her pseudonym. In the transaction of the act, within the whole book's scope.
     */
    void erase(PersonId her);

    /**
     * Takes away only what is kept of her for the one use, whose period is over before that of the rest; a feature that keeps
     * nothing for it does nothing.
     *
     * @param use as {@code fields.csv} calls it
     */
    default void forget(PersonId her, String use) {}
}
