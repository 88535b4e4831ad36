package vn.sohoi.targets;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Why a target that is done or not done is done.
 *
 * @param day on which it was done
 * @param proof paper, place or picture that shows it, in words
 * @param author login of whoever said so
 */
public record Proof(LocalDate day, String proof, String author, Instant recorded) {}
