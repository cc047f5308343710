package org.ctoportal.assessment.self;

import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.framework.PackVersionId;

/** A self-assessment that nobody else sends anything of for the rest of the transaction. */
record HeldSheet(InstrumentKind kind, PackVersionId packVersion, boolean isSubmitted) {}
