package org.ringfence.service.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the contract with the outside as it stands in {@code api-spec}. */
@RestController
class SpecController {
    @GetMapping("/openapi.yaml")
    ResponseEntity<Resource> openApi() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_YAML).body(new ClassPathResource("openapi.yaml"));
    }

    /** The JSON Schemas of structured terms, of the report and of pack files. */
    @GetMapping("/schemas/{name:[a-z-]+\\.schema\\.json}")
    ResponseEntity<Resource> schema(@PathVariable String name) {
        Resource schema = new ClassPathResource("schemas/" + name);
        if (!schema.exists()) {
            throw new RefusedException(ProblemCode.UNKNOWN_PATH, ProblemCode.UNKNOWN_PATH.detail());
        }
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/schema+json"))
                .body(schema);
    }
}
