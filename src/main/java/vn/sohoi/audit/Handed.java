package vn.sohoi.audit;

import java.util.UUID;

/**
 * A form as it was handed in.
 *
 * @param login who handed it in; empty before signing in
 * @param key the key that the form carried
 * @param content SHA-256 of the address and of all that was filled in, 64 hexadecimal digits
 */
public record Handed(String login, UUID key, String content) {}
