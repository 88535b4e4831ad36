package vn.sohoi.platform.sql;

import com.google.errorprone.annotations.CompileTimeConstant;

/** A statement put together from constant parts, for lists whose filters come and go. No part is ever built from input. */
public final class SqlText {
    private final String text;

    private SqlText(String text) {
        this.text = text;
    }

    /** Begins a statement. */
    public static SqlText of(@CompileTimeConstant final String part) {
        return new SqlText(part);
    }

    /** The statement with one more part. */
    public SqlText then(@CompileTimeConstant final String part) {
        return new SqlText(text + "\n" + part);
    }

    /** The statement with another composed of constant parts behind it. */
    public SqlText then(SqlText part) {
        return new SqlText(text + "\n" + part.text);
    }

    /** The statement with one more part when it is wanted. */
    public SqlText when(boolean wanted, @CompileTimeConstant final String part) {
        return wanted ? then(part) : this;
    }

    @Override
    public String toString() {
        return text;
    }
}
