package org.osidforge.benchmarks.gateway;

import java.util.List;
import java.util.stream.Stream;
import org.apache.olingo.commons.api.edm.EdmPrimitiveTypeKind;
import org.apache.olingo.commons.api.edm.FullQualifiedName;
import org.apache.olingo.commons.api.edm.provider.CsdlAbstractEdmProvider;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityContainer;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityContainerInfo;
import org.apache.olingo.commons.api.edm.provider.CsdlEntitySet;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityType;
import org.apache.olingo.commons.api.edm.provider.CsdlProperty;
import org.apache.olingo.commons.api.edm.provider.CsdlPropertyRef;
import org.apache.olingo.commons.api.edm.provider.CsdlSchema;

/** Campuses as an entity set: an Id and three texts. */
final class OlingoModel extends CsdlAbstractEdmProvider {

    static final String SET = "Campuses";
    static final List<String> TEXTS = List.of("DisplayName", "Description", "GenusType");
    static final String ID = "Id";

    private static final String NAMESPACE = "room";
    private static final FullQualifiedName TYPE = new FullQualifiedName(NAMESPACE, "Campus");
    private static final FullQualifiedName CONTAINER = new FullQualifiedName(NAMESPACE, "Container");

    @Override
    public CsdlEntityType getEntityType(FullQualifiedName name) {
        if (!name.equals(TYPE)) {
            return null;
        }
        return new CsdlEntityType()
                .setName(TYPE.getName())
                .setProperties(Stream.concat(Stream.of(ID), TEXTS.stream())
                        .map(text -> new CsdlProperty()
                                .setName(text)
                                .setType(EdmPrimitiveTypeKind.String.getFullQualifiedName()))
                        .toList())
                .setKey(List.of(new CsdlPropertyRef().setName(ID)));
    }

    @Override
    public CsdlEntitySet getEntitySet(FullQualifiedName container, String name) {
        return container.equals(CONTAINER) && name.equals(SET)
                ? new CsdlEntitySet().setName(SET).setType(TYPE)
                : null;
    }

    @Override
    public CsdlEntityContainer getEntityContainer() {
        return new CsdlEntityContainer()
                .setName(CONTAINER.getName())
                .setEntitySets(List.of(getEntitySet(CONTAINER, SET)));
    }

    @Override
    public List<CsdlSchema> getSchemas() {
        return List.of(new CsdlSchema()
                .setNamespace(NAMESPACE)
                .setEntityTypes(List.of(getEntityType(TYPE)))
                .setEntityContainer(getEntityContainer()));
    }

    @Override
    public CsdlEntityContainerInfo getEntityContainerInfo(FullQualifiedName name) {
        return name == null || name.equals(CONTAINER)
                ? new CsdlEntityContainerInfo().setContainerName(CONTAINER)
                : null;
    }
}
