package org.ctoportal.compensation.award;

import java.io.Serializable;

/** A holder as kept, with the version a change is made to. */
public record HolderLine(HolderId id, long version, Holder holder) implements Serializable {}
