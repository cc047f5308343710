package org.ctoportal.identity;

import java.io.Serializable;

/**
 * What a session rests on; one that rests on something else than the account says now does not go on as it was.
 *
 * @param seats how often roles and seats of the person were changed
 * @param sessions how often all sessions of the person were ended
 */
record Standing(boolean active, long seats, long sessions) implements Serializable {}
