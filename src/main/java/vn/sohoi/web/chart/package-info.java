/** Charts as drawings made on the server: they print, they need no script, their words stand in HTML beside them. */
@NullMarked
package vn.sohoi.web.chart;

import org.jspecify.annotations.NullMarked;
