package org.ctoportal.records;

import java.util.List;
import java.util.Map;

/**
 * What was destroyed.
 *
 * @param records each by its number and days, without a word of its content
 * @param parts rows by table
 * @param digest SHA-256 of everything that was destroyed, as hexadecimal digits
 */
record Destroyed(
        String className, List<String> records, Map<String, Integer> parts, List<String> rules, String digest) {}
