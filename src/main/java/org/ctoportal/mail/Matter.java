package org.ctoportal.mail;

import java.io.Serializable;

/**
 * What letters are about, such as one search: they are found by it, and destroyed with it. In the outbox they are there for
 * their poster alone.
 *
 * @param kind in capitals, such as {@code SEARCH}
 */
public record Matter(String kind, long number) implements Serializable {

    public Matter {
        if (!kind.matches("[A-Z]{1,20}")) {
            throw new IllegalArgumentException("Not a kind of matter: " + kind);
        }
    }

    String key() {
        return kind + ":" + number;
    }

    static Matter of(String key) {
        var between = key.indexOf(':');
        return new Matter(key.substring(0, between), Long.parseLong(key.substring(between + 1)));
    }
}
