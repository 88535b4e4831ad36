/** The log as a Merkle tree: leaves, roots, signed checkpoints, and the check of all of them. */
@NullMarked
@NamedInterface("tree")
package vn.sohoi.audit.tree;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
