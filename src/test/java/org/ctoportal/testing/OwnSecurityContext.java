package org.ctoportal.testing;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Lets each test work with the security context of its own portal. Every portal started in a test run replaces the one
 * static holder; without this, a test of the first portal would sign people in where only the latest one looks.
 */
class OwnSecurityContext extends AbstractTestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        use(test);
    }

    @Override
    public void prepareTestInstance(TestContext test) {
        use(test);
    }

    private static void use(TestContext test) {
        SecurityContextHolder.setContextHolderStrategy(
                test.getApplicationContext().getBean(SecurityContextHolderStrategy.class));
    }

    /** Before anything is injected or set up. */
    @Override
    public int getOrder() {
        return 1000;
    }
}
