package dev.apigateway.deployment.body;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;

/** Follows the types that the code declares for its values; where two ways meet with different types, it knows no type. */
final class StaticTypes extends BasicInterpreter {

    static final Type NULL = BasicInterpreter.NULL_TYPE;

    StaticTypes() {
        super(Opcodes.ASM9);
    }

    @Override
    public BasicValue newValue(Type type) {
        boolean reference = type != null && (type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY);
        return reference ? new BasicValue(type) : super.newValue(type);
    }

    @Override
    public BasicValue newOperation(AbstractInsnNode instruction) throws AnalyzerException {
        if (instruction instanceof LdcInsnNode constant && constant.cst instanceof Type named) {
            return new ClassLiteral(named);
        }
        return super.newOperation(instruction);
    }

    @Override
    public BasicValue binaryOperation(AbstractInsnNode instruction, BasicValue array, BasicValue index)
            throws AnalyzerException {
        if (instruction instanceof InsnNode && instruction.getOpcode() == Opcodes.AALOAD && array.getType() != null
                && array.getType().getSort() == Type.ARRAY) {
            return newValue(Type.getType(array.getType().getDescriptor().substring(1)));
        }
        return super.binaryOperation(instruction, array, index);
    }

    @Override
    public BasicValue merge(BasicValue one, BasicValue other) {
        if (one.equals(other)) {
            return one;
        }
        if (NULL.equals(one.getType()) && other.isReference()) {
            return other;
        }
        if (NULL.equals(other.getType()) && one.isReference()) {
            return one;
        }
        return one.isReference() && other.isReference() ? BasicValue.REFERENCE_VALUE : BasicValue.UNINITIALIZED_VALUE;
    }
}
