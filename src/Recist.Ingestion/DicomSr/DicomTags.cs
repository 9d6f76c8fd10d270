namespace Recist.Ingestion;

/// <summary>The data elements that are read: group and element in one number.</summary>
internal static class DicomTags
{
    public const uint TransferSyntax = 0x0002_0010;
    public const uint CharacterSet = 0x0008_0005;
    public const uint Instance = 0x0008_0018;
    public const uint StudyDate = 0x0008_0020;
    public const uint ContentDate = 0x0008_0023;
    public const uint StudyTime = 0x0008_0030;
    public const uint ContentTime = 0x0008_0033;
    public const uint Accession = 0x0008_0050;
    public const uint CodeValue = 0x0008_0100;
    public const uint CodingScheme = 0x0008_0102;
    public const uint CodeMeaning = 0x0008_0104;
    public const uint PatientId = 0x0010_0020;
    public const uint ProtocolId = 0x0012_0020;
    public const uint TimePointId = 0x0012_0050;
    public const uint StudyUid = 0x0020_000D;
    public const uint StudyId = 0x0020_0010;
    public const uint Units = 0x0040_08EA;
    public const uint ValueType = 0x0040_A040;
    public const uint ConceptName = 0x0040_A043;
    public const uint PersonName = 0x0040_A123;
    public const uint Uid = 0x0040_A124;
    public const uint TextValue = 0x0040_A160;
    public const uint ConceptCode = 0x0040_A168;
    public const uint MeasuredValue = 0x0040_A300;
    public const uint NumericValue = 0x0040_A30A;
    public const uint Content = 0x0040_A730;

    public const uint Item = 0xFFFE_E000;
    public const uint ItemEnd = 0xFFFE_E00D;
    public const uint SequenceEnd = 0xFFFE_E0DD;
}
