/** Verbs of chairing. */
export const CHAIR_VERBS = ['chủ trì', 'đồng chủ trì', 'cùng chủ trì', 'chủ tọa', 'đồng chủ tọa', 'làm chủ tọa', 'điều hành', 'trực tiếp điều hành', 'trực tiếp chủ trì', 'điều khiển', 'chaired', 'co chaired', 'chairs', 'presided', 'presided over', 'moderated']

/** "Chủ trì soạn thảo", "chủ trì, phối hợp": work, not a meeting. */
export const NOT_CHAIRING = ['soạn thảo', 'xây dựng', 'thực hiện', 'phối hợp', 'tổ chức', 'nghiên cứu', 'thẩm định', 'biên soạn', 'đề tài', 'dự án', 'hoạt động', 'kinh tế', 'nền kinh tế', 'đất nước', 'chính sách', 'công việc', 'doanh nghiệp', 'công ty', 'giá', 'tham mưu', 'rà soát', 'giám sát', 'kiểm tra', 'tỷ giá', 'lãi suất', 'chỉ đạo']

/** Heads of a list of chairs. */
export const CHAIR_LEADS = ['chủ trì', 'đồng chủ trì', 'chủ tọa', 'chủ tọa đoàn', 'đoàn chủ tọa', 'chủ tịch đoàn', 'đoàn chủ tịch', 'điều hành', 'sự chủ trì của', 'sự điều hành của', 'sự đồng chủ trì của', 'chaired by', 'co chaired by', 'presided over by', 'chair', 'chairperson', 'chairman', 'người chủ trì', 'chủ trì cuộc họp', 'chủ trì hội nghị', 'chủ trì phiên họp']

/** Verbs of being there. */
export const ATTEND_VERBS = ['tham dự', 'đến dự', 'tới dự', 'về dự', 'dự', 'cùng dự', 'cùng tham dự', 'có mặt', 'tham gia', 'đến tham dự', 'tới tham dự', 'góp mặt', 'làm việc với', 'đến làm việc', 'có buổi làm việc', 'đã có buổi làm việc', 'có cuộc làm việc', 'tiếp', 'tiếp xúc cử tri', 'hội đàm', 'hội kiến', 'chứng kiến', 'dẫn đầu', 'làm trưởng đoàn', 'đến thăm', 'gặp gỡ', 'đối thoại', 'trao', 'tặng', 'trao tặng', 'ký kết', 'attended', 'joined', 'took part', 'participated', 'was present', 'were present', 'cắt băng', 'bấm nút', 'khai mạc', 'bế mạc']

/** "dự án", "dự thảo": no attendance. */
export const NOT_ATTENDING = ['dự án', 'dự thảo', 'dự luật', 'dự kiến', 'dự toán', 'dự báo', 'dự phòng', 'dự trữ', 'dự đoán', 'dự định', 'dự khuyết', 'tiếp tục', 'tiếp theo', 'tiếp thu', 'tiếp cận', 'tiếp nhận', 'tiếp đó', 'tiếp đến', 'trao đổi', 'có mặt trái', 'thư ký hội đồng', 'tham gia phát biểu']

/** Words after which the people of a list are present. */
export const ATTEND_LEADS = ['tham dự', 'đến dự', 'tới dự', 'về dự', 'dự', 'cùng dự', 'cùng tham dự', 'có mặt', 'sự tham dự của', 'sự tham gia của', 'sự hiện diện của', 'sự góp mặt của', 'sự có mặt của', 'tham gia', 'thành phần', 'thành phần tham dự', 'thành phần dự họp', 'cùng đi', 'tham dự hội nghị', 'thư ký', 'thư ký cuộc họp', 'khách mời', 'về phía', 'attended by', 'attendees', 'present', 'participants', 'attendance', 'in attendance', 'minutes by', 'secretary', 'cùng tiếp', 'tiếp đoàn', 'chứng kiến', 'ra mắt']

/** Words after which the people of a list are not there. */
export const ABSENT_LEADS = ['vắng', 'vắng mặt', 'vắng có phép', 'absent', 'apologies', 'regrets']
