package org.ctoportal.search;

import java.io.Serializable;

/**
 * Something a person can begin.
 *
 * @param titleKey translation key
 * @param path where it begins
 * @param permission who may
 */
public record SearchAction(String titleKey, String path, String permission) implements Serializable {}
