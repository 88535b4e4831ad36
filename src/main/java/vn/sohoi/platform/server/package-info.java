/** The PostgreSQL server that the book brings along, or the one it is pointed at. */
@NullMarked
package vn.sohoi.platform.server;

import org.jspecify.annotations.NullMarked;
