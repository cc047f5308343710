package org.ctoportal.document;

/** A part of a document. Each kind carries its meaning, so that every format can say it in its own way. */
public sealed interface Block
        permits Heading,
                Paragraph,
                BulletList,
                NumberedList,
                Fields,
                Table,
                BarChart,
                Callout,
                SignatureLines,
                PageBreak {}
