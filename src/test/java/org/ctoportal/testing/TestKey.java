package org.ctoportal.testing;

/** The key of every portal in a test: their databases are copied and handed on, and open with this one. */
public final class TestKey {

    public static final String HEX = "5e".repeat(32);
    public static final String SETTING = "portal.key=" + HEX;

    private TestKey() {}
}
