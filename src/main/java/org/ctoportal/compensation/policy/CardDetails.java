package org.ctoportal.compensation.policy;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.authoring.compose.Blank;

/** A card with its blanks, and how the sentence it brings begins in the templates. */
public record CardDetails(RecognitionCard card, boolean chosen, List<Blank> blanks) implements Serializable {}
