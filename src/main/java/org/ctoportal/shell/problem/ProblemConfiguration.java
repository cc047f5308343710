package org.ctoportal.shell.problem;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Rooms word their own problems first; what is left of the database is told of before Spring looks at it. */
@Configuration(proxyBeanMethods = false)
class ProblemConfiguration implements WebMvcConfigurer {

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        // The last of Spring's own is the one that mistakes it.
        resolvers.add(resolvers.size() - 1, new DatabaseProblems());
    }
}
