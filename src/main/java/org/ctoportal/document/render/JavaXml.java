package org.ctoportal.document.render;

import java.io.IOException;

/**
 * Lets libraries find Java's own XML tools at once. They ask for one with every part they write, and Java then looks
 * through every jar of the portal; seen from the platform's loader there are no jars, and a Word file takes a tenth of
 * the time.
 */
public final class JavaXml {

    private JavaXml() {}

    /** The result of the work. */
    public static <T> T during(Work<T> work) throws IOException {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return work.result();
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    /** Something to do that may fail to write. */
    public interface Work<T> {

        T result() throws IOException;
    }
}
