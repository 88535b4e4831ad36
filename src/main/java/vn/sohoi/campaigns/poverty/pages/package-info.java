/** Pages of poor and near-poor households. */
@NullMarked
package vn.sohoi.campaigns.poverty.pages;

import org.jspecify.annotations.NullMarked;
